namespace Scrm.Bot.Activities;

/// <summary>Buttons under a message.</summary>
/// <param name="Actions">In order.</param>
internal sealed record SuggestedActions(IReadOnlyList<CardAction>? Actions);
