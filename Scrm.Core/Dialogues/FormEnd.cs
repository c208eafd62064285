namespace Scrm.Core.Dialogues;

/// <summary>How a form ended; stored by name.</summary>
public enum FormEnd
{
    /// <summary>All was answered and confirmed.</summary>
    Done,

    /// <summary>The customer called it off; his answers are not kept.</summary>
    Cancelled,

    /// <summary>Nothing came for too long.</summary>
    TimedOut,

    /// <summary>People took over.</summary>
    HandedOff,

    /// <summary>The customer began another form.</summary>
    Replaced,
}
