namespace Scrm.Core.Improving;

/// <summary>Why a question counts as not answered well.</summary>
public enum WeakKind
{
    /// <summary>The bot found nothing.</summary>
    Missed,

    /// <summary>It offered articles, and nobody took one.</summary>
    NotTaken,

    /// <summary>The customer said that the answer did not help.</summary>
    Unhelpful,

    /// <summary>An agent rejected the answer.</summary>
    Rejected,

    /// <summary>The customer asked for a person at once after the answer.</summary>
    WantedPerson,
}
