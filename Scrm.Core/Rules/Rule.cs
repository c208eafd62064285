namespace Scrm.Core.Rules;

/// <summary>When something holds of a message, do something. Its place in the book is its turn.</summary>
public sealed record Rule
{
    /// <summary>Opaque id, the same in every version of the book.</summary>
    public required string Id { get; init; }

    /// <summary>What people call it.</summary>
    public required string Name { get; init; }

    /// <summary>Who answers for it, a person or a team.</summary>
    public string Owner { get; init; } = "";

    /// <summary>Why there is such a rule.</summary>
    public string Note { get; init; } = "";

    /// <summary>False: not asked.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>First of the company's days it holds; null: always did.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, included; null: no end.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Only on these channels; empty: on all.</summary>
    public IReadOnlyList<string> Channels { get; init; } = [];

    /// <summary>When; an empty group holds always.</summary>
    public RuleGroup When { get; init; } = new();

    /// <summary>Then.</summary>
    public IReadOnlyList<RuleAction> Then { get; init; } = [];

    /// <summary>True: when it holds, no later rule is asked.</summary>
    public bool Stop { get; init; }

    /// <summary>True: asked when people take over, not when a message comes in.</summary>
    public bool IsForHandoffs() => When.All().Any(t => t.Kind == RuleTestKind.Handoff);

    /// <summary>True on a day within its dates.</summary>
    public bool IsValidOn(DateOnly day) => !(day < From) && !(day > Until);
}
