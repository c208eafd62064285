using Scrm.Core.Dialogues;

namespace Scrm.Core.Forms;

/// <summary>Asks the company's system about one answer; <see cref="NoFieldChecks"/> where nothing can call it.</summary>
public interface IFieldChecker
{
    /// <summary>What it says; an unheard verdict when it failed or took longer than <paramref name="within"/>. Never throws for what the system does.</summary>
    Task<FieldVerdict> AskAsync(FieldQuestion question, TimeSpan within, CancellationToken cancellationToken);
}
