/** The label that says which run of the tests a container belongs to. */
export const RUN_LABEL = 'xianjie.test-run'
