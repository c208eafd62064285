using System.Runtime.CompilerServices;

// SignalR builds the sender of IAgentClient at run time in an assembly of this name.
[assembly: InternalsVisibleTo("Microsoft.AspNetCore.SignalR.TypedClientBuilder")]
