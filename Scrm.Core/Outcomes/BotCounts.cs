namespace Scrm.Core.Outcomes;

/// <summary>What came of the bot's conversations, counted.</summary>
public sealed record BotCounts
{
    /// <summary>Conversations in which the customer asked the bot something.</summary>
    public long Conversations { get; init; }

    /// <summary>Of them: no person was needed, and the last question was answered without a complaint of the customer.</summary>
    public long Resolved { get; init; }

    /// <summary>Of them: no person was needed, whatever the customer thought of it.</summary>
    public long Deflected { get; init; }

    /// <summary>Of them: handed to people.</summary>
    public long Handed { get; init; }

    /// <summary>Questions.</summary>
    public long Asked { get; init; }

    /// <summary>Questions answered at once.</summary>
    public long Answered { get; init; }

    /// <summary>Questions answered with a choice of articles.</summary>
    public long Offered { get; init; }

    /// <summary>Choices that were taken.</summary>
    public long Chosen { get; init; }

    /// <summary>Questions the bot found nothing for.</summary>
    public long Missed { get; init; }

    /// <summary>Answers called helpful by the customer.</summary>
    public long Helpful { get; init; }

    /// <summary>Answers called of no help by the customer.</summary>
    public long Unhelpful { get; init; }
}
