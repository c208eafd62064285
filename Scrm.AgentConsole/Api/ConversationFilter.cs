using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;

namespace Scrm.AgentConsole.Api;

/// <summary>Turns what a client asks for into what the store is asked, within the reader's rights.</summary>
internal static class ConversationFilter
{
    private const int MaxWords = 200;

    public static Result<ConversationQuery> Read(ConversationListInput input, Agent reader)
    {
        var statuses = Words<ConversationStatus>("status", input.Status);
        var owner = Words<OwnerKind>("owner", input.Owner);
        var limit = Paging.Limit(input.Limit);
        if ((statuses.Fault ?? owner.Fault ?? limit.Fault) is { } fault)
        {
            return fault;
        }

        if (input.Q is { Length: > MaxWords })
        {
            return new Fault(FaultCode.Invalid, $"q is longer than {MaxWords} characters.", "q");
        }

        if (owner.Value!.Count > 1)
        {
            return new Fault(FaultCode.Invalid, "owner must be one of bot, queue, agent.", "owner");
        }

        var agentId = input.Assignee is "me" ? reader.Id : input.Assignee is "none" ? null : Set(input.Assignee);
        return new ConversationQuery
        {
            Statuses = statuses.Value!,
            AgentId = agentId,
            Unassigned = input.Assignee is "none",
            Owner = owner.Value.Count == 1 ? owner.Value[0] : null,
            TeamId = Set(input.Team),
            InboxId = Set(input.Inbox),
            ContactId = Set(input.Contact),
            Tag = Set(input.Tag),
            Text = Set(input.Q),

            // What is the reader's own is seen whatever its team.
            VisibleTeamIds = agentId == reader.Id ? null : ConversationAccess.VisibleTeamIds(reader),
            Cursor = Set(input.Cursor),
            Limit = limit.Value,
        };
    }

    private static string? Set(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static Result<IReadOnlyList<T>> Words<T>(string name, string? text)
        where T : struct, Enum
    {
        var found = new List<T>();
        foreach (var word in text?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [])
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
