/** What is set down for a day says so in these. */

export const ON_A_DAY =
  /^(?:\d{1,2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec|week|month|year|spring|summer|autumn|fall|winter|season)$/;
