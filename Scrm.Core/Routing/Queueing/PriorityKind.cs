namespace Scrm.Core.Routing.Queueing;

/// <summary>What makes a customer be served earlier.</summary>
public enum PriorityKind
{
    /// <summary>Being in a segment.</summary>
    Segment,

    /// <summary>A tag on the person or the conversation.</summary>
    Tag,

    /// <summary>What the person is worth.</summary>
    Value,
}
