namespace Scrm.Bot.Activities;

/// <summary>A conversation as the protocol names it.</summary>
/// <param name="Id">The channel's id.</param>
/// <param name="IsGroup">True: more than one person.</param>
internal sealed record ActivityThread(string? Id, bool? IsGroup = null);
