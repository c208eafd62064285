using Scrm.Core.Handoffs;

namespace Scrm.Core.Answers;

/// <summary>How the bot speaks in an inbox.</summary>
public sealed record AnswerSettings
{
    /// <summary>The inbox; the empty id is the default for all others.</summary>
    public required string InboxId { get; init; }

    /// <summary>How often an inbox's own settings were saved; 0: it has none of its own.</summary>
    public int Version { get; init; }

    /// <summary>Said to a new follower; null: only the menu, if any.</summary>
    public string? Welcome { get; init; }

    /// <summary>Menu under the welcome, or null.</summary>
    public DigitMenu? Menu { get; init; }

    /// <summary>0–1: from this chance of being right on the best article is answered.</summary>
    public double AnswerFrom { get; init; } = 0.8;

    /// <summary>0–1: from this chance on that one of the best two is right, up to three articles are offered.</summary>
    public double OfferFrom { get; init; } = 0.2;

    /// <summary>Which causes hand over to people.</summary>
    public HandoffRules Handoff { get; init; } = HandoffRules.Default;

    /// <summary>Said to a greeting that asks nothing yet.</summary>
    public string Greeting { get; init; } = "您好，请问有什么可以帮您？";

    /// <summary>Misses in a row after which people take over.</summary>
    public int MissesToHandoff { get; init; } = 2;

    /// <summary>Messages that ask for a person: equal to one of these, or containing one of at least three characters.</summary>
    public IReadOnlyList<string> HandoffWords { get; init; } =
        ["转人工", "人工", "人工客服", "人工服务", "找人工", "真人", "真人客服", "找客服", "human", "agent", "real person"];

    /// <summary>Said when nothing was found and people do not take over yet.</summary>
    public string NotUnderstood { get; init; } = "抱歉，我没有听懂。您可以换个说法，或回复“人工”找客服。";

    /// <summary>Said to a picture, a voice without words, a film, a file, a place or a link.</summary>
    public string NotReadable { get; init; } = "已收到。我还看不懂图片、语音和位置，请用文字告诉我，或回复“人工”找客服。";

    /// <summary>Said when handing over.</summary>
    public string HandingOver { get; init; } = "正在为您转接人工客服，请稍候。";

    /// <summary>Words above offered choices.</summary>
    public string OfferHeading { get; init; } = "您是想问：";

    /// <summary>Said when an answer helped.</summary>
    public string Thanked { get; init; } = "不客气，很高兴能帮到您。";

    /// <summary>Said when an answer did not help and people do not take over yet.</summary>
    public string NotHelpful { get; init; } = "抱歉，没有帮到您。您可以换个说法，或回复“人工”找客服。";

    /// <summary>True: answers in words end with two choices, whether they helped or not.</summary>
    public bool AskHelpful { get; init; }

    /// <summary>The two choices: it helped, it did not.</summary>
    public IReadOnlyList<string> HelpfulLabels { get; init; } = ["有帮助", "没帮助"];
}
