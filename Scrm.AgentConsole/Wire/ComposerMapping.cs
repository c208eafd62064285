using Scrm.Core.Agents;
using Scrm.Core.Canned;
using Scrm.Core.Composing;
using Scrm.Core.Macros;
using Scrm.Core.Scheduled;

namespace Scrm.AgentConsole.Wire;

/// <summary>What helps agents write, in the clients' words.</summary>
internal static class ComposerMapping
{
    public static CannedView ToView(this CannedReply reply, Agent reader, CannedUse? use) => new(
        reply.Id,
        reply.Name,
        reply.Text,
        reply.Sharing.With,
        reply.Sharing.TeamId,
        reply.Sharing.OwnerId == reader.Id,
        SharingRules.WriteRefusal(reader, reply.Sharing) is null,
        use?.Count ?? 0,
        use?.LastAt,
        reply.Version);

    public static MacroView ToView(this Macro macro, Agent reader) => new(
        macro.Id,
        macro.Name,
        macro.Steps,
        macro.Sharing.With,
        macro.Sharing.TeamId,
        macro.Sharing.OwnerId == reader.Id,
        SharingRules.WriteRefusal(reader, macro.Sharing) is null,
        macro.Version);

    public static MacroStepView ToView(this MacroStepResult result) =>
        new(result.Kind, result.State, result.Fault is { } fault ? ErrorView.CodeOf(fault.Code) : null, result.Fault?.Detail);

    public static ScheduledView ToView(this ScheduledReply reply) => new(
        reply.Id,
        reply.AgentId,
        reply.Text,
        [.. reply.Attachments.Select(a => new ScheduledFile(a.Type, a.Media?.AttachmentId ?? "", a.Media?.FileName))],
        reply.DueAt,
        reply.CancelOnReply,
        reply.State,
        reply.Why,
        reply.CreatedAt,
        reply.SettledAt);

    public static DraftView ToView(this ComposerDraft draft) => new(draft.Text, draft.IsNote, draft.WrittenAt, draft.Device);

    public static ComposerSettingsView ToView(this ComposerSettings settings) => new(settings.EnterSends, settings.UndoSeconds);
}
