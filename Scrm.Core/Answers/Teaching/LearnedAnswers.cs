namespace Scrm.Core.Answers.Teaching;

/// <summary>Where this process keeps what the bot learned; swapped as a whole.</summary>
public sealed class LearnedAnswers
{
    private volatile Taught _current = Taught.Nothing;

    /// <summary>The newest; every swap is another object.</summary>
    public Taught Current => _current;

    /// <summary>Puts what was learned in its place.</summary>
    public void Swap(Taught taught) => _current = taught;
}
