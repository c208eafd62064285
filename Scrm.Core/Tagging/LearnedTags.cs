using Scrm.Core.Wishes;

namespace Scrm.Core.Tagging;

/// <summary>Where this process keeps what it learned from reviewers and examples; each swapped as a whole.</summary>
public sealed class LearnedTags
{
    private volatile LearnedModel? _current;
    private volatile WishModel? _wishes;
    private volatile IntentModel? _intents;

    /// <summary>The newest model of tags; null: nothing was learned yet.</summary>
    public LearnedModel? Current => _current;

    /// <summary>The newest model of wishes; null: there are no examples, or nothing was learned yet.</summary>
    public WishModel? Wishes => _wishes;

    /// <summary>The newest model of intents; null: there are no examples, or nothing was learned yet.</summary>
    public IntentModel? Intents => _intents;

    /// <summary>Puts a newly trained model in its place.</summary>
    public void Swap(LearnedModel? model) => _current = model;

    /// <summary>Puts a newly trained model of wishes in its place.</summary>
    public void SwapWishes(WishModel? model) => _wishes = model;

    /// <summary>Puts a newly trained model of intents in its place.</summary>
    public void SwapIntents(IntentModel? model) => _intents = model;
}
