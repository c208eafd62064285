using Scrm.Core.Foundation;

namespace Scrm.Core.Answers;

/// <summary>A change of an inbox's settings.</summary>
/// <param name="InboxId">The inbox; the empty id is the default. The first change of an inbox makes the common settings its own.</param>
/// <param name="Change">What changes; the rest stays.</param>
/// <param name="ExpectedVersion">The version the change was made on; null: it holds on any.</param>
public sealed record AnswerSettingsChange(string InboxId, Func<AnswerSettings, AnswerSettings> Change, int? ExpectedVersion = null);

/// <summary>Changes a part of an inbox's settings and loses nobody else's: the menu and the rest are one record that several pages write.</summary>
public sealed class ChangeAnswerSettings(IKnowledgeStore knowledge)
{
    private const int Tries = 10;

    /// <summary>The settings as saved; Invalid, or Conflict when they are no longer of the expected version.</summary>
    public async Task<Result<AnswerSettings>> HandleAsync(AnswerSettingsChange request, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var stored = (await knowledge.LoadAsync(cancellationToken)).For(request.InboxId);
            var version = stored.InboxId == request.InboxId ? stored.Version : 0;
            if (request.ExpectedVersion is { } expected && expected != version)
            {
                return new Fault(FaultCode.Conflict, "Somebody else changed the settings of this inbox meanwhile. Read them again.", "version");
            }

            var settings = request.Change(stored) with { InboxId = request.InboxId };
            if (AnswerSettingsRules.Check(settings) is { } wrong)
            {
                return wrong;
            }

            if (await knowledge.SaveSettingsAsync(settings, version, cancellationToken))
            {
                return settings with { Version = version + 1 };
            }
        }

        return new Fault(FaultCode.Conflict, "The settings of this inbox change all the time. Try again.", "version");
    }
}
