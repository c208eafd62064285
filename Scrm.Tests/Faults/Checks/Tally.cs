namespace Scrm.Tests.Faults.Checks;

/// <summary>What the checker counted, and every broken promise in words.</summary>
internal sealed class Tally
{
    private readonly List<string> _broken = [];

    /// <summary>Lines customers said.</summary>
    public int Said { get; set; }

    /// <summary>Of them: the platform was told "received".</summary>
    public int Acked { get; set; }

    /// <summary>Of them: in a transcript.</summary>
    public int Stored { get; set; }

    /// <summary>Acknowledged, and in no transcript.</summary>
    public int Lost { get; set; }

    /// <summary>Lines that stand in a transcript more often than once, or answers made or shown more often than once.</summary>
    public int Duplicated { get; set; }

    /// <summary>Places where order was not kept.</summary>
    public int Disordered { get; set; }

    /// <summary>Lines the bot did not answer since the platform would have refused it.</summary>
    public int Unanswered { get; set; }

    /// <summary>Replies in transcripts.</summary>
    public int Replies { get; set; }

    /// <summary>Of them: nobody knows, and the agent is told so.</summary>
    public int Uncertain { get; set; }

    /// <summary>Of them: refused, with the reason.</summary>
    public int Failed { get; set; }

    public IReadOnlyList<string> Broken => _broken;

    /// <summary>What those to whom something was broken said and heard.</summary>
    public List<string> Stories { get; } = [];

    public void Break(string what) => _broken.Add(what);

    /// <summary>Lets a reader see how what was broken since <paramref name="before"/> came about.</summary>
    public void Explain(int before, Func<string> story)
    {
        if (_broken.Count > before)
        {
            Stories.Add(story());
        }
    }
}
