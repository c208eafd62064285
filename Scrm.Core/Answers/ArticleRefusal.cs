namespace Scrm.Core.Answers;

/// <summary>Why an article does not answer.</summary>
public enum ArticleRefusal
{
    /// <summary>It is switched off.</summary>
    Disabled,

    /// <summary>It has never been published.</summary>
    Draft,

    /// <summary>It was taken out of use.</summary>
    Archived,

    /// <summary>Its first day is still to come.</summary>
    NotYet,

    /// <summary>Its last day is over.</summary>
    Expired,

    /// <summary>It is for other channels.</summary>
    Channel,

    /// <summary>It is for segments the asker is not in.</summary>
    Segment,

    /// <summary>It is for other member tiers.</summary>
    Tier,

    /// <summary>Another article for the same question fits the asker more closely.</summary>
    Narrower,
}
