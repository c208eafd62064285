import { lang, t } from './texts.js';

const two = number => String(number).padStart(2, '0');

export const clockTime = date => `${two(date.getHours())}:${two(date.getMinutes())}`;

export const exactTime = date => `${clockTime(date)}:${two(date.getSeconds())}`;

// As on the separators of a chat: today the hour, yesterday by name, else the date.
export function separator(date) {
  const days = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(date).setHours(0, 0, 0, 0)) / 86400000);
  if (days === 0) return clockTime(date);
  if (days === 1) return `${t('yesterday')} ${clockTime(date)}`;
  const day = lang() === 'en'
    ? date.toLocaleDateString('en', { month: 'short', day: 'numeric' })
    : `${date.getMonth() + 1}月${date.getDate()}日`;
  return `${day} ${clockTime(date)}`;
}
