namespace Scrm.Core.Answers.Teaching;

/// <summary>What the bot answered so far, read from the transcripts.</summary>
public interface IAnswerHistory
{
    /// <summary>The newest questions answered from a single article, newest first. What a customer chose himself is not among them.</summary>
    Task<IReadOnlyList<AnsweredQuestion>> RecentAsync(int most, CancellationToken cancellationToken);
}
