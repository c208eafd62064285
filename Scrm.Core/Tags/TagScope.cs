namespace Scrm.Core.Tags;

/// <summary>What a tag is put on.</summary>
public enum TagScope
{
    /// <summary>The person, across conversations.</summary>
    Contact,

    /// <summary>One conversation.</summary>
    Conversation,

    /// <summary>One message.</summary>
    Message,
}
