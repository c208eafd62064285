namespace Scrm.Core.Personas;

/// <summary>Where the company draws the lines between the stages of a customer's life.</summary>
public sealed record StageSettings
{
    /// <summary>New for so many days.</summary>
    public int NewDays { get; init; } = 30;

    /// <summary>At risk after so many silent days.</summary>
    public int AtRiskDays { get; init; } = 45;

    /// <summary>Dormant after so many.</summary>
    public int DormantDays { get; init; } = 90;

    /// <summary>Lost after so many.</summary>
    public int LostDays { get; init; } = 365;

    /// <summary>Loyal from so many orders within twelve months.</summary>
    public int LoyalOrders { get; init; } = 3;

    /// <summary>Loyal from so many active days within twelve months.</summary>
    public int LoyalActiveDays { get; init; } = 20;
}
