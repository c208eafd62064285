namespace Scrm.Core.Conversations;

/// <summary>What a system line tells; consoles word it in the reader's language.</summary>
/// <param name="Kind">Stable word: <c>handoff</c>, <c>claimed</c>, <c>transferred</c>, <c>takenOver</c>, <c>resolved</c>, <c>reopened</c>, <c>snoozed</c>, <c>woken</c>, <c>assigned</c>, <c>overflowed</c>, <c>returned</c> (the agent left the customer waiting), <c>nobody</c> (of the team is there), <c>offered</c>, <c>offerAccepted</c>, <c>offerDeclined</c>, <c>offerExpired</c>, <c>approved</c> and <c>discarded</c> (a held answer), <c>backToBot</c>, <c>kept</c> (the bot was silent as the platform takes nothing now), <c>unsaid</c> (a bot elsewhere spoke when it was not its turn any more).</param>
/// <param name="AgentId">Who did it, or null.</param>
/// <param name="Detail">Reason or target, or null.</param>
/// <param name="Tried">What the bot tried before a handoff, oldest first, or the answers of a form; null: none.</param>
/// <param name="Evidence">What a handoff goes by, such as the word of a complaint or a member tier, or null.</param>
public sealed record SystemNotice(string Kind, string? AgentId = null, string? Detail = null, IReadOnlyList<string>? Tried = null, string? Evidence = null);
