using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Routing;

namespace Scrm.AgentConsole;

/// <summary>The actions of the core that staff ask for.</summary>
internal static class CoreActions
{
    public static void AddCoreActions(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IIdFactory, UlidFactory>();
        services.TryAddSingleton<ConversationEditor>();
        services.TryAddSingleton<SendReply>();
        services.TryAddSingleton<AddNote>();
        services.TryAddSingleton<AssignConversation>();
        services.TryAddSingleton<ResolveConversation>();
        services.TryAddSingleton<SnoozeConversation>();
        services.TryAddSingleton<ReopenConversation>();
    }
}
