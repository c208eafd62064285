namespace Scrm.Core.Answers;

/// <summary>What the bot decided.</summary>
public enum AnswerKind
{
    /// <summary>It answers.</summary>
    Answer,

    /// <summary>It offers up to three articles.</summary>
    Offer,

    /// <summary>People take over.</summary>
    Handoff,

    /// <summary>It found nothing (and may say so), or there is nothing to say.</summary>
    None,
}
