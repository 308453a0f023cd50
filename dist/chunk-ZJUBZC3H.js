import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/model/date.ts
function dayOf(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  if (month < 1 || month > 12 || day < 1 || day > lengthOf(year, month)) return null;
  return daysBefore(year) - EPOCH + daysBeforeMonth(year, month) + day - 1;
}
function addDays(text, days) {
  const start = dayOf(text);
  if (start === null) return text;
  const sought = start + days + EPOCH;
  if (sought >= daysBefore(1e4)) return "9999-12-31";
  let year = Math.max(0, Math.floor(sought / 365.2425));
  while (daysBefore(year + 1) <= sought) year += 1;
  while (year > 0 && daysBefore(year) > sought) year -= 1;
  let day = sought - daysBefore(year);
  let month = 1;
  for (; day >= lengthOf(year, month); month += 1) day -= lengthOf(year, month);
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day + 1, 2)}`;
}
var LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
var isLeap = (year) => year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
var lengthOf = (year, month) => month === 2 && isLeap(year) ? 29 : LENGTHS[month - 1];
var daysBefore = (year) => year * 365 + Math.ceil(year / 4) - Math.ceil(year / 100) + Math.ceil(year / 400);
var daysBeforeMonth = (year, month) => LENGTHS.slice(0, month - 1).reduce((sum, _, index) => sum + lengthOf(year, index + 1), 0);
var EPOCH = daysBefore(1970);
var digits = (amount, length) => String(amount).padStart(length, "0");

export {
  dayOf,
  addDays
};
