using Scrm.Core.Agents;
using Scrm.Storage.InProcess;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.InProcess;

public sealed class InProcessPresenceTests : PresenceSpec
{
    private readonly InProcessPresence _presence;

    public InProcessPresenceTests() => _presence = new InProcessPresence(Clock);

    protected override IPresence Here => _presence;

    protected override IPresence There => _presence;
}
