using Scrm.Core.Conversations;
using Scrm.Storage.Documents;

namespace Scrm.Storage.Sqlite.Conversations;

/// <summary>A list's order in SQL: one number of a row, then its id, both rising or both falling.</summary>
internal sealed record ListOrder(string Key, bool Falls)
{
    // Later than any time until 2223, and steps that no wait reaches: a point of priority comes before any wait.
    private const string WaitsFrom = "coalesce(c.waiting_since, 80000000000000000)";

    /// <summary>Where the first page begins.</summary>
    public PageCursor Start => Falls ? PageCursor.Start : new PageCursor(long.MinValue, "");

    /// <summary>Rows behind the cursor in <c>@at</c> and <c>@id</c>.</summary>
    public string After => $"({Key}, c.id) {(Falls ? '<' : '>')} (@at, @id)";

    /// <summary>The columns to sort by.</summary>
    public string By => Falls ? $"{Key} DESC, c.id DESC" : $"{Key}, c.id";

    /// <summary>The order of a query.</summary>
    public static ListOrder Of(ConversationOrder order) => order switch
    {
        ConversationOrder.Newest => new("c.active_at", Falls: true),
        ConversationOrder.Waiting => new(WaitsFrom, Falls: false),
        ConversationOrder.Priority => new($"({WaitsFrom} + (100 - min(max(c.priority, 0), 100)) * 90000000000000000)", Falls: false),
        _ => new("c.updated_at", Falls: true),
    };
}
