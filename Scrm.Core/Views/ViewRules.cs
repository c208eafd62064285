using Scrm.Core.Agents;
using Scrm.Core.Foundation;
using Scrm.Core.Rules;

namespace Scrm.Core.Views;

/// <summary>What a view may be, and who may change which. Pure.</summary>
public static class ViewRules
{
    /// <summary>Views of one agent at most.</summary>
    public const int MaxViews = 30;

    private const int MaxName = 40;
    private const int MaxItems = 50;
    private const int MaxText = 200;
    private const int MaxWaitMinutes = 7 * 24 * 60;

    /// <summary>Null: what it says can be asked. Else why not.</summary>
    public static Fault? FilterRefusal(ViewFilter filter) =>
        Lists(filter).Any(list => list is not null && (list.Count > MaxItems || list.Any(item => string.IsNullOrWhiteSpace(item) || item.Length > MaxText)))
            ? Invalid($"A list has at most {MaxItems} items of 1 to {MaxText} characters.", "list")
        : filter.Languages?.Except(ScriptReader.Scripts).Any() == true ? Invalid($"A language is one of {string.Join(", ", ScriptReader.Scripts)}.", "language")
        : filter.Statuses?.Any(s => !Enum.IsDefined(s)) == true || filter.Statuses?.Count > MaxItems ? Invalid("There is no such status.", "status")
        : filter.Owner is { } owner && !Enum.IsDefined(owner) ? Invalid("There is no such owner.", "owner")
        : filter.Order is { } order && !Enum.IsDefined(order) ? Invalid("There is no such order.", "sort")
        : filter.Priority is < 0 or > 100 ? Invalid("A priority is 0 to 100.", "priority")
        : filter.WaitMinutes is < 0 or > MaxWaitMinutes ? Invalid($"A wait is 0 to {MaxWaitMinutes} minutes.", "wait")
        : filter.Text?.Length > MaxText ? Invalid($"q is longer than {MaxText} characters.", "q")
        : filter.Assignee?.Length > MaxText ? Invalid("There is no such agent.", "assignee")
        : null;

    /// <summary>Null: a name as people can read it.</summary>
    public static Fault? NameRefusal(string name) =>
        name.Length is < 1 or > MaxName ? Invalid($"A name has 1 to {MaxName} characters.", "name") : null;

    /// <summary>True when the agent may change or remove it: the owner, or a supervisor where it is shared.</summary>
    public static bool MayChange(Agent agent, SavedView view) => view.OwnerId == agent.Id || (view.Shared && agent.Role >= AgentRole.Supervisor);

    /// <summary>True when the agent may share what is not shared.</summary>
    public static bool MayShare(Agent agent) => agent.Role >= AgentRole.Supervisor;

    private static IReadOnlyList<string>?[] Lists(ViewFilter filter) => [filter.Channels, filter.Inboxes, filter.Teams, filter.Tags, filter.Languages];

    private static Fault Invalid(string message, string detail) => new(FaultCode.Invalid, message, detail);
}
