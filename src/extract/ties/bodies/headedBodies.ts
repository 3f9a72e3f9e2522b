/** What Chinese posts are the head or a member of. */

/** 院长 of a body whose name ends in 院, 市长 of one ending in 市政府. */
export const HEADED: readonly { post: RegExp; body: RegExp }[] = [
  ...[...'院局部署厅处所社台行厂矿店队站馆室'].map((sign) => ({
    post: new RegExp(`(?<of>[\\u4e00-\\u9fff]{0,8})${sign}(?:长官?)$`, 'u'),
    body: new RegExp(`${sign}$`, 'u'),
  })),
  ...[...'市省州县'].map((sign) => ({
    post: new RegExp(`(?<of>[\\u4e00-\\u9fff]{0,6})${sign}长$`, 'u'),
    body: new RegExp(`${sign}(?:政府|府)$`, 'u'),
  })),
  { post: /(?<of>[\u4e00-\u9fff]{0,6})市议员$/u, body: /市议会$/u },
  { post: /(?<of>[\u4e00-\u9fff]{0,6})(?:立委|立法委员)$/u, body: /立法院$/u },
  { post: /(?<of>[\u4e00-\u9fff]{0,6})检察长$/u, body: /检察院$|检察署$|地检署?$|高检署?$/u },
  { post: /(?<of>[\u4e00-\u9fff]{0,6})(?<!副)总统$/u, body: /总统府$/u },
];
