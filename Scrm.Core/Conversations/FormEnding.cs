using Scrm.Core.Dialogues;
using Scrm.Core.Foundation;

namespace Scrm.Core.Conversations;

/// <summary>What is kept of a form that ended in a conversation.</summary>
internal static class FormEnding
{
    public static FormOutcome Of(Form form, FormRun run, FormEnd end, Conversation conversation, IIdFactory ids, DateTimeOffset now)
    {
        var result = new FormResult
        {
            Id = Regions.Beside(conversation.Id, ids),
            FormId = form.Id,
            FormName = form.Name,
            Version = form.Version,
            End = end,
            // Who calls it off takes his answers back.
            Fields = end == FormEnd.Cancelled ? [] : run.Filled,
            ConversationId = conversation.Id,
            ContactId = conversation.ContactId,
            ContactName = conversation.ContactName,
            InboxId = conversation.InboxId,
            StartedAt = run.StartedAt,
            EndedAt = now,
        };
        return new FormOutcome(result, end == FormEnd.Done && form.Hook is { } hook ? Delivery(result, hook, ids, now) : null)
        {
            Attributes = end == FormEnd.Done ? Attributes(form, run) : FormOutcome.NoAttributes,
        };
    }

    /// <summary>The word of the transcript's line.</summary>
    public static string NoticeOf(FormEnd end) => end switch
    {
        FormEnd.Done => "formDone",
        FormEnd.Cancelled => "formCancelled",
        FormEnd.TimedOut => "formTimedOut",
        FormEnd.HandedOff => "formHandedOff",
        _ => "formReplaced",
    };

    private static FormDelivery Delivery(FormResult result, FormHook hook, IIdFactory ids, DateTimeOffset now) => new()
    {
        Id = Regions.Beside(result.ConversationId, ids),
        ResultId = result.Id,
        FormId = result.FormId,
        Version = result.Version,
        ConversationId = result.ConversationId,
        NextAt = now,
        CustomerWaits = hook.Answers,
        CreatedAt = now,
    };

    private static Dictionary<string, string> Attributes(Form form, FormRun run) => form.Fields
        .Where(f => f.SaveAs is { Length: > 0 } && run.Of(f.Key)?.Value is { Length: > 0 })
        .GroupBy(f => f.SaveAs!)
        .ToDictionary(same => same.Key, same => run.Of(same.Last().Key)!.Value!);
}
