namespace Scrm.Core.Handoffs;

/// <summary>Where this process keeps what it learned about complaints; swapped as a whole.</summary>
public sealed class LearnedComplaints
{
    private volatile ComplaintModel? _current;

    /// <summary>The newest; null: there are too few examples, or nothing was learned yet.</summary>
    public ComplaintModel? Current => _current;

    /// <summary>Puts a newly trained model in its place.</summary>
    public void Swap(ComplaintModel? model) => _current = model;

    /// <summary>True for a text that complains by the newest model; false without one.</summary>
    public bool Complains(string text) => _current?.Classifier.IsComplaint(text) == true;
}
