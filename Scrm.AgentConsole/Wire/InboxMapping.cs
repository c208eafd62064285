using Scrm.Core.Agents;
using Scrm.Core.Views;

namespace Scrm.AgentConsole.Wire;

/// <summary>Views of the inbox in the clients' words.</summary>
internal static class InboxMapping
{
    public static SavedViewView ToView(this SavedView view, Agent reader) =>
        new(view.Id, view.Name, view.Filter, view.Shared, view.OwnerId == reader.Id, ViewRules.MayChange(reader, view), view.Version);
}
