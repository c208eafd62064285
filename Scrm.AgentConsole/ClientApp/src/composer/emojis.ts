/** Few enough to be seen at once, in the order people look for them. */
export const emojis = [
  ...'😀😄😁😅😂🙂😉😊🥰😍😘😋😎🤗🤔😐🙄😴😢😭😳😱😡🥺🤭🤦', ...'👍👎👌👏🙏🤝💪👋👀', '✌️', '❤️', ...'💔🌹🎉🎁🧧☕', '☀️', ...'🌙✅❌❓❗⭐🔥📦🚚📷📍📞🎈',
];
