namespace Scrm.Core.Examples;

/// <summary>What examples teach.</summary>
public enum ExampleKind
{
    /// <summary>Wishes in dialogues.</summary>
    Wish,

    /// <summary>Intents of single texts.</summary>
    Intent,

    /// <summary>Whether single texts complain.</summary>
    Complaint,
}
