using System.Globalization;
using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Views;

namespace Scrm.AgentConsole.Api;

/// <summary>Turns what a client asks for into what the store is asked, within the reader's rights.</summary>
internal static class ConversationFilter
{
    public static Result<ConversationQuery> Read(ConversationListInput input, Agent reader, DateTimeOffset now)
    {
        var (statuses, owner, order) = (Words<ConversationStatus>("status", input.Status), Words<OwnerKind>("owner", input.Owner), Words<ConversationOrder>("sort", input.Sort));
        var (priority, wait, limit) = (Number("priority", input.Priority), Number("wait", input.Wait), Paging.Limit(input.Limit));
        if ((statuses.Fault ?? owner.Fault ?? order.Fault ?? priority.Fault ?? wait.Fault ?? limit.Fault) is { } fault)
        {
            return fault;
        }

        if (owner.Value!.Count > 1)
        {
            return new Fault(FaultCode.Invalid, "owner must be one of bot, queue, agent.", "owner");
        }

        if (order.Value!.Count > 1)
        {
            return new Fault(FaultCode.Invalid, "sort must be one of activity, newest, waiting, priority.", "sort");
        }

        var filter = new ViewFilter(
            statuses.Value,
            Set(input.Assignee),
            owner.Value.Count == 1 ? owner.Value[0] : null,
            input.Mentions is "true" or "me",
            List(input.Channel),
            List(input.Inbox),
            List(input.Team),
            List(input.Tag),
            List(input.Language),
            priority.Value,
            wait.Value,
            Set(input.Q),
            order.Value.Count == 1 ? order.Value[0] : null);
        return ViewRules.FilterRefusal(filter) is { } refusal
            ? refusal
            : ViewQuery.Of(filter, reader, now) with { ContactId = Set(input.Contact), Cursor = Set(input.Cursor), Limit = limit.Value };
    }

    private static string? Set(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string[] List(string? text) => text?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static Result<int?> Number(string name, string? text) =>
        Set(text) is null ? new Result<int?>()
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : new Fault(FaultCode.Invalid, $"{name} must be a number.", name);

    private static Result<IReadOnlyList<T>> Words<T>(string name, string? text)
        where T : struct, Enum
    {
        var found = new List<T>();
        foreach (var word in List(text))
        {
            if (!char.IsAsciiLetter(word[0]) || !Enum.TryParse<T>(word, ignoreCase: true, out var value) || !Enum.IsDefined(value))
            {
                return new Fault(FaultCode.Invalid, $"{name} does not know this word.", name);
            }

            found.Add(value);
        }

        return found;
    }
}
