using Scrm.Core.Content;

namespace Scrm.Core.Answers;

/// <summary>What the bot remembers between two messages of a conversation.</summary>
/// <param name="Misses">Messages in a row it could not answer.</param>
/// <param name="OfferedArticleIds">Articles offered last, in the order of their numbers; empty when none are open.</param>
/// <param name="Tried">What it tried since the last handoff, newest last: goes with the handoff.</param>
public sealed record BotMemory(int Misses, IReadOnlyList<string> OfferedArticleIds, IReadOnlyList<string> Tried)
{
    /// <summary>Nothing yet.</summary>
    public static BotMemory Empty { get; } = new(0, [], []);

    /// <summary>Choices of the answer said last, for typing their numbers; empty when it had none.</summary>
    public IReadOnlyList<MenuChoice> Choices { get; init; } = [];

    /// <summary>Short messages just before that it could not answer by themselves.</summary>
    public IReadOnlyList<Fragment> Fragments { get; init; } = [];

    /// <summary>When it last greeted back; null: never, or something else was said since.</summary>
    public DateTimeOffset? GreetedAt { get; init; }

    /// <summary>Keys of the options that lead to the open part of the digit menu; empty: its top.</summary>
    public IReadOnlyList<string> MenuPath { get; init; } = [];

    /// <summary>The article answered with last, or null.</summary>
    public AnswerMark? Last { get; init; }
}
