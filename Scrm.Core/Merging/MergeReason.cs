namespace Scrm.Core.Merging;

/// <summary>Why two contacts seem to be one person.</summary>
public enum MergeReason
{
    /// <summary>The platform gave both one id over all accounts of one owner: proof.</summary>
    SameUnion,

    /// <summary>The company's other system has one number for both.</summary>
    SameExternal,

    /// <summary>One telephone number.</summary>
    SamePhone,

    /// <summary>One e-mail address.</summary>
    SameEmail,

    /// <summary>One name and one picture.</summary>
    SameNameAndPicture,

    /// <summary>One name.</summary>
    SameName,
}
