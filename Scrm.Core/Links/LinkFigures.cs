namespace Scrm.Core.Links;

/// <summary>What a campaign link brought.</summary>
/// <param name="Code">Which.</param>
/// <param name="Sent">Messages it went out in.</param>
/// <param name="Clicks">Clicks, repeats within a minute aside.</param>
/// <param name="People">Known people who clicked.</param>
public sealed record LinkFigures(string Code, long Sent, long Clicks, long People);
