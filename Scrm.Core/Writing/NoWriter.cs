namespace Scrm.Core.Writing;

/// <summary>No language model: every answer is an article's.</summary>
public sealed class NoWriter : IAnswerWriter
{
    /// <inheritdoc/>
    public bool IsOn => false;

    /// <inheritdoc/>
    public Task<WrittenAnswer?> WriteAsync(WritingTask task, TimeSpan within, CancellationToken cancellationToken) => Task.FromResult<WrittenAnswer?>(null);
}
