using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Phone;

/// <summary>What changed in one chat since a cursor.</summary>
internal sealed record PhoneChat(long Cursor, bool Typing, bool Following, IReadOnlyList<ChatLine> Lines);
