namespace Scrm.Core.Signals;

/// <summary>An hour in which a person wrote.</summary>
/// <param name="Hour">Its beginning.</param>
/// <param name="Messages">How many messages.</param>
public sealed record ActiveHour(DateTimeOffset Hour, int Messages);
