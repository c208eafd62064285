using Scrm.Core.Tags;
using Scrm.Core.Wishes;

namespace Scrm.Core.Tagging;

/// <summary>One edition of the company's tags, ready to be applied.</summary>
/// <param name="Book">All dimensions, tags and rules.</param>
/// <param name="Tagger">Finds what rules propose.</param>
/// <param name="Assigner">Merges proposals with what a person has.</param>
public sealed record TagRules(TagBook Book, Tagger Tagger, TagAssigner Assigner)
{
    /// <summary>What was learned from reviewers, or null.</summary>
    public LearnedModel? Learned { get; init; }

    /// <summary>What finds customers' wishes, or null.</summary>
    public WishModel? Wishes { get; init; }

    /// <summary>What tells intents apart, or null.</summary>
    public IntentModel? Intents { get; init; }

    /// <summary>What the rules see of a message.</summary>
    internal SpokenSignals Signals => new(Tagger, Wishes, Intents);
}
