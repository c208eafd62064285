using Scrm.Core.Clicks;
using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Links;
using Scrm.Core.Machines;
using Scrm.Core.Members;
using Scrm.Core.Orders;
using Scrm.Core.Sources;
using Scrm.Core.Standing;
using Scrm.Core.Tagging;

namespace Scrm.Tests.Specs;

/// <summary>The ports of one store that know where people come from and what they do outside conversations.</summary>
public sealed record SourceParts(
    IConversationStore Conversations,
    IContactStore Contacts,
    IPersonKeys Keys,
    ILinkStore Links,
    IClickStore Clicks,
    ISignalQueue Signals,
    IOrderStore Orders,
    IMemberStore Members,
    IActivityStore Activity,
    ISourceStore Sources,
    IApiTokenStore Tokens);
