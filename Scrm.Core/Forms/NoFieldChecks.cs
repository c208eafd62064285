using Scrm.Core.Dialogues;

namespace Scrm.Core.Forms;

/// <summary>Nothing here calls the company's system.</summary>
public sealed class NoFieldChecks : IFieldChecker
{
    /// <inheritdoc/>
    public Task<FieldVerdict> AskAsync(FieldQuestion question, TimeSpan within, CancellationToken cancellationToken) =>
        Task.FromResult(FieldVerdict.Unheard(question.Check, "off"));
}
