namespace Scrm.Core.Tagging;

/// <summary>Where this process keeps what it learned from reviewers; swapped as a whole.</summary>
public sealed class LearnedTags
{
    private volatile LearnedModel? _current;

    /// <summary>The newest model; null: nothing was learned yet.</summary>
    public LearnedModel? Current => _current;

    /// <summary>Puts a newly trained model in its place.</summary>
    public void Swap(LearnedModel? model) => _current = model;
}
