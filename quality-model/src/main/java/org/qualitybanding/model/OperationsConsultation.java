package org.qualitybanding.model;

/** Whether operations were consulted on mitigating circumstances, for a wider perspective (clause M20). */
public enum OperationsConsultation {
    /** Operations were consulted. */
    CONSULTED,
    /** Operations were not consulted. */
    NOT_CONSULTED
}
