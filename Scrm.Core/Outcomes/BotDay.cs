namespace Scrm.Core.Outcomes;

/// <summary>What one commit adds to what the bot did in a conversation on a day.</summary>
/// <param name="Day">The company's day; null: the last day the bot did something in the conversation, as what follows an answer counts for its day.</param>
public sealed record BotDay(DateOnly? Day)
{
    /// <summary>Messages that asked the bot something.</summary>
    public int Asked { get; init; }

    /// <summary>Of them answered at once: by an article, a rule or the menu.</summary>
    public int Answered { get; init; }

    /// <summary>Of them answered with a choice of articles.</summary>
    public int Offered { get; init; }

    /// <summary>Choices that were taken.</summary>
    public int Chosen { get; init; }

    /// <summary>Messages the bot found nothing for.</summary>
    public int Missed { get; init; }

    /// <summary>Handoffs to people.</summary>
    public int Handed { get; init; }

    /// <summary>Answers the customer called helpful.</summary>
    public int Helpful { get; init; }

    /// <summary>Answers the customer called of no help.</summary>
    public int Unhelpful { get; init; }

    /// <summary>Answers an agent rejected; −1 takes one back.</summary>
    public int Rejected { get; init; }

    /// <summary>Lines agents wrote.</summary>
    public int People { get; init; }

    /// <summary>Why it was handed over last, or null.</summary>
    public string? HandoffReason { get; init; }

    /// <summary>How the last question ended: answered, offered, missed or handed; null: nothing was asked.</summary>
    public string? Last { get; init; }

    /// <summary>Which version of the bot spoke, where two are compared; null: none are.</summary>
    public string? Arm { get; init; }
}
