// @vitest-environment node
/** How a command that was called wrongly says so. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../../../src/loader/command/runCommand.ts';

afterEach(() => vi.restoreAllMocks());

async function call(...args: string[]) {
  const written = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      written[name] += text;
      return true;
    });
  const code = await runCommand(args);
  vi.restoreAllMocks();
  return { code, ...written };
}

describe('a wrong call', () => {
  it.each<[string[], string]>([
    [['exprot', 'a.txt'], 'error: there is no command “exprot”: did you mean “export”?\n'],
    [
      ['constructor'],
      'error: there is no command “constructor”: give one of extract, export, import, explain, formats\n',
    ],
    [
      ['export', 'a.txt', '--otu', 'b'],
      'error: there is no option --otu: did you mean --out?\nusage:\n  whowhen export FILE',
    ],
    [['export', 'a.txt', '--to', 'gefx'], 'error: --to gefx is not known (did you mean gexf?): give one of json, '],
    [['export', 'a.txt'], 'error: say what to export to with --to, one of json, '],
    [['export', 'a.txt', '--out', 'a.xls'], 'error: say what to export to with --to, one of json, '],
    [['export', '--to', 'gexf'], 'error: give one FILE, not 0\n'],
    [['export', 'a', 'b', '--to', 'gexf'], 'error: give one FILE, not 2\n'],
    [
      ['import', 'a.txt'],
      'error: a.txt is neither .json nor .csv: say what it is with --from, one of json, timelinejs, ',
    ],
    [
      ['import', 'a.csv', '--from', 'csv'],
      'error: --from csv is not known (did you mean timelinejs-csv?): give one of ',
    ],
    [['explain', 'a.txt'], 'error: give questions on standard input, and nothing else\n'],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await call(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.startsWith(message)).toBe(true);
  });

  it('of nothing at all shows what there is', async () => {
    const { code, stdout, stderr } = await call();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('usage: whowhen COMMAND …');
  });
});

describe('help', () => {
  it.each([[['--help']], [['help']], [['-h']]])('%j names every command', async (args) => {
    const { code, stdout, stderr } = await call(...args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const name of ['extract', 'export', 'import', 'explain', 'formats'])
      expect(stdout).toContain(`  whowhen ${name}`);
  });

  it('is there for each command', async () => {
    const { code, stdout } = await call('export', '--help');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^usage:\n {2}whowhen export FILE --to FORMAT /);
  });
});
