using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Phone;

/// <summary>What went over the wire since a cursor.</summary>
internal sealed record PhoneTraffic(long Cursor, IReadOnlyList<TrafficEntry> Entries);
