/**
 * English years, months and seasons that stand without a word that dates a happening: 1988 sales, the 1990 first half,
 * the March vote, 1990-91, the summer of '42, the seventies, last fall. A number of what is counted in thousands is no
 * year.
 */
import type { ExpressionPattern } from '../findExpressions.ts';
import { MONTH } from './words.ts';

const YEAR = '(?:1[6-9]|20)\\d\\d';
const COUNTED =
  '(?:people|men|women|children|persons|workers|jobs|employees|members|students|troops|soldiers|officers|homes|houses|families|stores|shops|rooms|miles|yards|acres|votes|points|shares|barrels|units|items|cars|copies|pages|dollars|pounds|yen|tons|tonnes|feet|days|years|times|others|more)';
const NUMBERED = '(?:No\\.|Room|Flight|Route|Highway|Article|Section|Chapter|some|than|least|total of)';
const OWNER = "(?:\\b(?:[Tt]he|[Aa]|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Tt]his)|['’]s)";
const SHADE = '(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[ -])?';

export const YEARS: readonly ExpressionPattern[] = [
  {
    rule: 'en-bare-year',
    regex: new RegExp(
      `(?<![\\d$£€.,#-]|[A-Z] |\\b${NUMBERED} )\\b${YEAR}\\b(?!,\\d|\\.\\d|%| ${COUNTED}\\b| (?:[A-Z]\\w+ ){1,2}(?:Avenue|Street|Road|Boulevard|Drive|Lane|Ave\\.|St\\.|Blvd\\.)| (?<!(?:19|20)\\d\\d )[a-z]+s\\b(?<! was| is| has))|(?<=${OWNER} )${YEAR}\\b(?= [a-z])(?! ${COUNTED}\\b)|\\b(?:[Pp]re|[Pp]ost)-${YEAR}\\b`,
      'g',
    ),
  },
  {
    rule: 'en-fiscal-year',
    regex: new RegExp(
      `\\b(?:the )?(?:fiscal|calendar) (?:year )?${YEAR}\\b|\\bthe ${YEAR} (?:quarter|period|season)\\b|\\bthe year ${YEAR}\\b|\\b(?:the )?${YEAR} (?:first|second|third|fourth|final) (?:half|quarter)\\b`,
      'g',
    ),
  },
  {
    rule: 'en-bare-month',
    regex: new RegExp(
      `\\b(?:January|February|April|June|July|August|September|October|November|December)\\b(?! [A-Z])|(?<=${OWNER} )(?:March|May)\\b(?= [a-z])(?! (?:on|of|to|from|through|against|into|for)\\b)`,
      'g',
    ),
  },
  {
    rule: 'en-day-beside',
    regex: new RegExp(`(?<=\\b${MONTH} \\d{1,2},? (?:and|or) )[123]?\\d\\b(?![\\d:%]|,\\d| [a-z]+s\\b)`, 'g'),
  },
  {
    rule: 'en-months-quarter',
    regex: new RegExp(
      `\\b(?:the )?(?:[A-Z][a-z]+)-(?:March|June|September|December) quarter\\b|\\b(?:the )?${MONTH}-${MONTH}(?: (?:quarter|period|season))?(?![a-z])`,
      'g',
    ),
  },
  {
    rule: 'en-holiday',
    regex:
      /\b(?:(?:Christmas|Thanksgiving|Hanukkah|Passover|Ramadan|Yom Kippur|Halloween)(?: (?:Day|Eve))?(?! (?:Island|Carols?|cards?|trees?|presents?|gifts?|jumpers?)\b)|Easter(?: (?:Sunday|Monday)|(?! [A-Z]))|New Year['’]s(?: (?:Day|Eve))?|(?:Labor|Memorial|Independence|Veterans|Columbus|Flag|Election|(?:Presidents|Mother|Father)['’]s?) Day|(?:Black|Bloody|Good) (?:Mon|Fri|Sun)day|(?:the )?Fourth of July)\b(?: weekend\b)?/g,
  },
  { rule: 'en-numeric-date', regex: /(?<![\d/-])\d{1,2}[/-]\d{1,2}[/-](?:\d\d)?\d\d(?![\d/-])/g },
  {
    rule: 'en-century',
    // not the name of a company: "the 21st Century Lighting sale"
    regex:
      /\b(?:[Tt]he |[Tt]his |[Ll]ast )?(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[ -])?(?:\d{1,2}(?:st|nd|rd|th)|[Ee]ighteenth|[Nn]ineteenth|[Tt]wentieth|[Tt]wenty-first)[ -](?:century\b|Century\b(?! [A-Z]))/g,
  },
  {
    rule: 'en-years',
    regex: /(?<![\d$-])\b(?:1[89]|20)\d\d[-/](?:(?:1[89]|20)\d\d|\d\d)\b(?![\d/-])|\bFY ?(?:(?:19|20)\d\d|\d\d)\b/g,
  },
  {
    rule: 'en-short-year',
    regex: new RegExp(
      `(?<=\\b(?:fiscal|[Ii]n|[Ss]ince|[Bb]efore|[Aa]fter|[Bb]y|[Ee]arly|[Ll]ate|(?:class|spring|summer|autumn|fall|winter) of|${MONTH}) )['’]\\d\\d\\b`,
      'g',
    ),
  },
  {
    rule: 'en-decade',
    regex: new RegExp(
      `(?<!\\w)['’]\\d0s\\b|\\b[Tt]he ${SHADE}(?:[Tt]wenties|[Tt]hirties|[Ff]orties|[Ff]ifties|[Ss]ixties|[Ss]eventies|[Ee]ighties|[Nn]ineties)\\b`,
      'g',
    ),
  },
  // not what springs up, nor a hot spring
  {
    rule: 'en-bare-season',
    regex:
      /\b(?:the |this |last |next |past |early |late |each |every )*(?:(?<!\b(?:to|will|would|may|can|hot|shops|prices) )spring\b(?! (?:up|back|from|forward|into|water|to)\b)|summer\b|autumn\b|winter\b)(?! (?:camps?|rolls?|coats?|leaves|schools?|games|sports?|onions?|clean|fuel|jackets?|clothes)\b)|(?<=[Ii]n |by )the fall\b(?! of)|\b(?:last|next|each|every|early|late) fall\b|\bthis fall\b(?! (?:in|of)\b)/g,
  },
];
