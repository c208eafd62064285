namespace Scrm.Bot.Activities;

/// <summary>What a response to <c>expectReplies</c> holds.</summary>
/// <param name="Activities">In order.</param>
internal sealed record ActivityReplies(IReadOnlyList<Activity>? Activities);
