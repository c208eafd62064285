namespace Scrm.Core.Writing;

/// <summary>Writes answers from articles with a language model; <see cref="NoWriter"/> where the company uses none.</summary>
public interface IAnswerWriter
{
    /// <summary>False: nobody need be asked.</summary>
    bool IsOn { get; }

    /// <summary>What the model wrote, unchecked; null when it has no answer, failed or took longer than <paramref name="within"/>. Never throws for what the model does.</summary>
    Task<WrittenAnswer?> WriteAsync(WritingTask task, TimeSpan within, CancellationToken cancellationToken);
}
